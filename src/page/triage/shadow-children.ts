/**
 * What may have a shadow tree: all but the usual elements that cannot, since to ask each costs a µs, and of the two most usual ones only
 * such as hold nothing else.
 */
const HOSTS =
  ':not(a,span,p,li,path,i,b,em,strong,img,script,style,link,meta,svg,g,use,br,td,tr,th,ul,ol,button,input,label,source,picture,figure,noscript,iframe,sup,sub,code,pre,time,option,small,cite,q,dt,dd,dl,hr,table,tbody,font,center,head,title),span:empty,p:empty';

/** The outermost displayed elements of open shadow trees inside of an element, those of nested trees too. */
export function shadowChildrenIn(root: ParentNode): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (const host of root.querySelectorAll(HOSTS)) if (host.shadowRoot) found.push(...shadowChildrenOf(host));
  return found;
}

/** Likewise of the open shadow tree of an element, if it has one. */
export function shadowChildrenOf({ shadowRoot }: Element): HTMLElement[] {
  if (!shadowRoot) return [];
  const isDisplayed = (child: Element) => child instanceof HTMLElement && child.checkVisibility();
  return [...([...shadowRoot.children].filter(isDisplayed) as HTMLElement[]), ...shadowChildrenIn(shadowRoot)];
}
