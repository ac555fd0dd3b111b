/// <reference types="vite/client" />
import naskh from '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2?url';
import sans from '@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2?url';
import sansArabic from '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2?url';
import serif from '@fontsource-variable/noto-serif/files/noto-serif-latin-wght-normal.woff2?url';

const FONTS = {
  'Gallery Sans': sans,
  'Gallery Sans Arabic': sansArabic,
  'Gallery Serif': serif,
  'Gallery Naskh': naskh,
};

/** Has views take fonts that come with the gallery, and no others: pictures of them are then alike on every machine. */
export const GALLERY_FONT_CSS = `
  :root, .backstory-card {
    --text-font: 'Gallery Sans', 'Gallery Sans Arabic';
    --title-font: 'Gallery Serif', 'Gallery Naskh';
    --native-font: 'Gallery Naskh', 'Gallery Sans';
  }
`;

/** Resolves when the fonts of the gallery are there. */
export async function loadGalleryFonts(): Promise<void> {
  await Promise.all(
    Object.entries(FONTS).map(async ([family, url]) => {
      const face = await new FontFace(family, `url(${url})`, { weight: '100 900' }).load();
      document.fonts.add(face);
    }),
  );
}
